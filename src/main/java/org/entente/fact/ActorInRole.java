package org.entente.fact;

/**
 * An actor and what it does in a fact.
 *
 * @param role what it does
 * @param position its place among all actors of the fact, from 1
 * @param actor who it is
 */
public record ActorInRole(Role role, int position, Actor actor) {}
