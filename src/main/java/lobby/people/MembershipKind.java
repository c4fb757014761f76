package lobby.people;

/** MEMBER lives or works at a location; NONMEMBER is known there from outside, or from before. */
public enum MembershipKind {
    MEMBER, NONMEMBER
}
