/** The console in a real Chromium, as tests use it. */
package org.qingshan.itests.browser;
