package org.entente.browse;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Language;

/** In which language somebody reads: as the address asks, else as asked before, else as the browser says. */
final class ReaderLanguage {
    private static final String NAME = "lang";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private ReaderLanguage() {}

    /** The texts for a request; a language that its address asks for is kept in a cookie. */
    static Texts remember(HttpServletRequest request, HttpServletResponse response) {
        Optional<Language> asked =
                Optional.ofNullable(request.getParameter(NAME)).flatMap(Language::of);
        asked.filter(language -> !kept(request).equals(Optional.of(language)))
                .ifPresent(language -> response.addCookie(cookie(language)));
        Optional<String> wish = asked.or(() -> kept(request)).map(Language::tag);
        return Texts.in(Texts.choose(wish, Optional.ofNullable(request.getHeader("Accept-Language"))));
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> Language.of(cookie.getValue()).stream())
                .findFirst();
    }

    private static Cookie cookie(Language language) {
        Cookie cookie = new Cookie(NAME, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
