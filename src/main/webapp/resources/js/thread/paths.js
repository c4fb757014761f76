/*
 * Where a conversation is asked for: by itself, by the booking it is about, or by the location whose care team it is
 * with, and for that team by the resident.
 */

export const pathOf = ({conversation, booking, location, resident}) => conversation ? `conversations/${conversation}`
    : booking ? `bookings/${booking}/conversation`
    : resident ? `locations/${location}/care/residents/${resident}` : `locations/${location}/care`;
