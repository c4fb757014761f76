/* Where a conversation is asked for: by itself, by the booking it is about, or by the location whose care team it is with. */

export const pathOf = ({conversation, booking, location}) => conversation ? `conversations/${conversation}`
    : booking ? `bookings/${booking}/conversation` : `locations/${location}/care`;
