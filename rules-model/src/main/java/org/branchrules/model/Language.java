package org.branchrules.model;

/** A language in which every text that a person reads is available. */
public enum Language {
    /** Simplified Chinese, the first language of every pack. */
    ZH,
    /** English. */
    EN
}
