package lobby.administration.web;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lobby.attachment.policy.FileUse;
import lobby.attachment.policy.PolicyDraft.Wish;
import lobby.attachment.type.Allowance;
import lobby.attachment.type.AttachmentPolicy;
import lobby.attachment.type.FileClass;

/** What may be sent of one class of files, while somebody changes it. */
public class FileClassEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FileClass fileClass;
    private final Allowance usual;
    private final List<String> offered;
    private String[] chosen;
    private long most;

    FileClassEdit(FileClass fileClass, FileUse use, AttachmentPolicy policy) {
        Allowance now = policy.of(fileClass);
        this.fileClass = fileClass;
        this.usual = use.policy().of(fileClass);
        this.offered = offered(now);
        this.chosen = now.extensions().toArray(String[]::new);
        this.most = now.most();
    }

    /** The usual ones first, then those that could be as well; one that holds although nobody knows it is not lost. */
    private List<String> offered(Allowance now) {
        Set<String> all = new LinkedHashSet<>(usual.extensions());
        all.addAll(fileClass.extensions());
        all.addAll(now.extensions());
        return List.copyOf(all);
    }

    Wish wish() {
        return new Wish(List.of(chosen), most);
    }

    /** Whether content is held to this ending. */
    public boolean isChecked(String ending) {
        return fileClass.extensions().contains(ending);
    }

    public FileClass getFileClass() {
        return fileClass;
    }

    public Allowance getUsual() {
        return usual;
    }

    public List<String> getOffered() {
        return offered;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }

    public long getMost() {
        return most;
    }

    public void setMost(long most) {
        this.most = most;
    }
}
