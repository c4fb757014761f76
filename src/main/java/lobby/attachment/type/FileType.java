package lobby.attachment.type;

/**
 * What a file is, as its content says.
 *
 * @param mediaType what to call it when it is handed out: one of a few that browsers never run
 * @param extension the last of its name, in lower case, which its content has been held against; empty if it has none
 */
public record FileType(String mediaType, FileClass fileClass, String extension) {

    public boolean isImage() {
        return fileClass == FileClass.IMAGE;
    }
}
