package lobby.administration.web;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import lobby.administration.files.FilePolicyService;
import lobby.administration.files.FilePolicyView;
import lobby.attachment.policy.FileUse;
import lobby.attachment.policy.PolicyDraft;
import lobby.attachment.type.FileClass;
import lobby.web.Notices;

/** What files may be sent in one kind of conversation; to look at only, for whoever may not change it. */
@Named
@ViewScoped
public class FilesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject FilePolicyService service;
    @Inject Notices notices;

    private String in = FileUse.BOOKING.name();
    private String ask = "";
    private FilePolicyView now;
    private int seen;
    private List<FileClassEdit> classes = List.of();
    private int files;
    private long most;

    /** What holds is read again each time, for whoever is overtaken to see; what they chose and typed stays. */
    public void open() {
        now = service.open(use());
        if (classes.isEmpty()) {
            seen = now.version();
            classes = Stream.of(FileClass.values())
                .map(fileClass -> new FileClassEdit(fileClass, now.use(), now.policy()))
                .toList();
            files = now.policy().files();
            most = now.policy().most();
        }
    }

    public String save() {
        service.change(now.use(), seen, new PolicyDraft(classes.stream()
            .collect(toMap(FileClassEdit::getFileClass, FileClassEdit::wish)), files, most));
        notices.say("settings.saved");
        return here();
    }

    public String backToTheUsual() {
        service.backToTheUsual(now.use(), seen);
        notices.say("settings.files.back");
        return here();
    }

    private String here() {
        return "/settings/files?faces-redirect=true&in=" + now.use();
    }

    /** One there is not is the first. */
    private FileUse use() {
        return Stream.of(FileUse.values()).filter(use -> use.name().equals(in)).findFirst().orElse(FileUse.BOOKING);
    }

    /** Whether to ask if they are sure. */
    public boolean isAsking() {
        return "usual".equals(ask) && now.changeable() && !now.usual();
    }

    public FilePolicyView getNow() {
        return now;
    }

    public FileUse[] getUses() {
        return FileUse.values();
    }

    public List<FileClassEdit> getClasses() {
        return classes;
    }

    public long getMostOfAFile() {
        return PolicyDraft.MOST_OF_A_FILE;
    }

    public int getMostFiles() {
        return PolicyDraft.MOST_FILES;
    }

    public long getMostTogether() {
        return PolicyDraft.MOST_TOGETHER;
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }

    public int getFiles() {
        return files;
    }

    public void setFiles(int files) {
        this.files = files;
    }

    public long getMost() {
        return most;
    }

    public void setMost(long most) {
        this.most = most;
    }
}
