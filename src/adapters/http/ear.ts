import type { Routes } from './routes';

/** An ear on a platform, by a route on the one server or by a connection of its own. */
export interface Ear {
  readonly mount: (routes: Routes) => void;
  start(): Promise<void>;
  /** False for good once the platform took the bot out, or its token. */
  isInstalled(): boolean;
  /** Takes nothing new and lets what runs come to its end. */
  stop(): Promise<void>;
}
