package io.rootproof.notification;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host name; tests answer in its place. */
interface Names {

    /** As the machine resolves them. */
    Names SYSTEM = InetAddress::getAllByName;

    InetAddress[] resolve(String host) throws UnknownHostException;
}
