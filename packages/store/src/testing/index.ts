export { leaveRoom } from './leave-room.ts';
