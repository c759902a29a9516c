import { createContext, useContext, useEffect, useRef } from 'react';

type Listener = (data: string) => void;

/** What the server tells of by itself, handed to whoever listens for that kind. */
export class ServerEvents {
  private readonly listeners = new Map<string, Set<Listener>>();

  on(type: string, listener: Listener): () => void {
    const all = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, all.add(listener));
    return () => void all.delete(listener);
  }

  tell(type: string, data: string): void {
    this.listeners.get(type)?.forEach((listener) => listener(data));
  }
}

export const Events = createContext(new ServerEvents());

export function useServerEvent(type: string, listener: Listener): void {
  const events = useContext(Events);
  const current = useRef(listener);
  current.current = listener;
  useEffect(() => events.on(type, (data) => current.current(data)), [events, type]);
}
