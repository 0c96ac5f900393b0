import '../css/app.css';
import logo from '../images/logo.svg';

for (const image of document.querySelectorAll('[data-logo]')) image.src = logo;

const rooms = document.querySelectorAll('[data-room]');
if (rooms.length > 0) {
  const { openRoom } = await import('./room.js');
  for (const element of rooms) openRoom(element, element.dataset.room);
}
