package io.rootproof.collection;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** This machine, as people know it. */
final class Node {

    private Node() {}

    static String name() {
        try {
            return InetAddress.getLocalHost().getHostName() + ", process "
                    + ProcessHandle.current().pid();
        } catch (UnknownHostException nameless) {
            return "process " + ProcessHandle.current().pid();
        }
    }
}
