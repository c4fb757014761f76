package lobby.attachment.type;

import static lobby.attachment.type.FileClass.AUDIO;
import static lobby.attachment.type.FileClass.DOCUMENT;
import static lobby.attachment.type.FileClass.IMAGE;
import static lobby.attachment.type.FileClass.OTHER;
import static lobby.attachment.type.FileClass.VIDEO;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats whose content is held against their extension, and what each is called. */
enum Format {

    PNG(IMAGE, "image/png", "png"),
    JPEG(IMAGE, "image/jpeg", "jpg", "jpeg"),
    GIF(IMAGE, "image/gif", "gif"),
    WEBP(IMAGE, "image/webp", "webp"),
    HEIC(IMAGE, "image/heic", "heic", "heif"),
    MOV(VIDEO, "video/quicktime", "mov"),
    M4V(VIDEO, "video/x-m4v", "m4v"),
    MP4(VIDEO, "video/mp4", "mp4"),
    WEBM(VIDEO, "video/webm", "webm"),
    MP3(AUDIO, "audio/mpeg", "mp3"),
    M4A(AUDIO, "audio/mp4", "m4a"),
    PDF(DOCUMENT, "application/pdf", "pdf"),
    TXT(DOCUMENT, "text/plain", "txt"),
    CSV(DOCUMENT, "text/csv", "csv"),
    RTF(DOCUMENT, "application/rtf", "rtf"),
    DOC(DOCUMENT, "application/msword", "doc"),
    XLS(DOCUMENT, "application/vnd.ms-excel", "xls"),
    PPT(DOCUMENT, "application/vnd.ms-powerpoint", "ppt"),
    DOCX(DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(DOCUMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT(DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(DOCUMENT, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(DOCUMENT, "application/vnd.oasis.opendocument.presentation", "odp"),
    ZIP(OTHER, "application/zip", "zip");

    private final FileClass fileClass;
    private final String mediaType;
    private final String[] extensions;

    Format(FileClass fileClass, String mediaType, String... extensions) {
        this.fileClass = fileClass;
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** The one that an extension in lower case stands for. */
    static Optional<Format> of(String extension) {
        return Stream.of(values()).filter(format -> Stream.of(format.extensions).anyMatch(extension::equals))
            .findFirst();
    }

    static List<String> extensions(FileClass fileClass) {
        return Stream.of(values()).filter(format -> format.fileClass == fileClass)
            .flatMap(format -> Stream.of(format.extensions)).toList();
    }

    String mediaType() {
        return mediaType;
    }

    FileClass fileClass() {
        return fileClass;
    }

    FileType type(String extension) {
        return new FileType(mediaType, fileClass, extension);
    }
}
