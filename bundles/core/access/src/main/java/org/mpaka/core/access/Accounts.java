package org.mpaka.core.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.storage.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts and their passwords; rights are checked by those who call. */
@Component(service = Accounts.class)
public final class Accounts {
    private final UserRegister register;
    private final Journal journal;
    private final Clock clock;
    private final BorderPostId post;
    private final UserId self;
    private final Credentials credentials;
    private final PasswordHasher hasher = new PasswordHasher();
    private final PasswordRule rule = new PasswordRule();

    @Activate
    public Accounts(
            @Reference UserRegister register,
            @Reference Journal journal,
            @Reference Database database,
            @Reference ThisNode node,
            @Reference Clock clock) {
        this.register = register;
        this.journal = journal;
        this.clock = clock;
        post = node.identity().post();
        self = UserId.of(node.identity().node().value());
        credentials = new Credentials(database, clock);
        credentials.sweep();
    }

    UserRegister register() {
        return register;
    }

    Clock clock() {
        return clock;
    }

    BorderPostId post() {
        return post;
    }

    /** In whose name the node itself acts, and what is done before anybody is signed in. */
    Actor node() {
        return new Actor(self, self.value(), Set.of(Role.MACHINE), post);
    }

    Account get(UserId id) {
        return register.find(id).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "user", id));
    }

    void record(Actor actor, Draft draft) {
        journal.append(actor, draft);
    }

    void record(Actor actor, List<Draft> drafts) {
        journal.append(actor, drafts, Optional.empty());
    }

    Account create(Actor actor, UserId id, String displayName, Set<Role> roles, char[] password) {
        var credential = credentials.keep(hasher.hash(password));
        record(actor, AccessEntries.created(new AccessEntries.UserCreated(id, displayName, roles, credential)));
        return get(id);
    }

    void setPassword(Actor actor, UserId id, char[] password, AccessEntries.PasswordChanged.Why why) {
        UUID credential = credentials.keep(hasher.hash(password));
        record(actor, AccessEntries.passwordChanged(new AccessEntries.PasswordChanged(id, credential, why)));
    }

    void requireStrong(char[] password, UserId id) {
        rule.require(password, id);
    }

    boolean matches(Account account, char[] password) {
        var hash = credentials.find(account.credential());
        if (hash.isEmpty()) {
            hasher.spend(password);
            return false;
        }
        if (!hasher.matches(password, hash.get())) return false;
        if (hasher.isOutdated(hash.get()))
            setPassword(node(), account.id(), password, AccessEntries.PasswordChanged.Why.REHASHED);
        return true;
    }

    /** As long as a comparison takes. */
    void spend(char[] password) {
        hasher.spend(password);
    }
}
