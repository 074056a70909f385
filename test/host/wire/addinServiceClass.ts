import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';

/** The service that office.js reports to when it has started. */
export const addinServiceClass: HostClass<object> = defineClass<object>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});
