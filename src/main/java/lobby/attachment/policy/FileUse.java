package lobby.attachment.policy;

import lobby.attachment.type.AttachmentPolicy;

/** In what kind of conversation a file is sent; each has its own policy of what may be sent (row X-01). */
public enum FileUse {

    BOOKING(AttachmentPolicy.BOOKING),
    CARE(AttachmentPolicy.CARE),
    DIRECT(AttachmentPolicy.DIRECT);

    private final AttachmentPolicy policy;

    FileUse(AttachmentPolicy policy) {
        this.policy = policy;
    }

    /** What may be sent unless a network says otherwise (row X-02). */
    public AttachmentPolicy policy() {
        return policy;
    }
}
