import { compileLater } from '../../server/hosts/compiling-later.ts';

// Most of what tests do they do once: to compile it for speed costs more than it saves.
compileLater();
