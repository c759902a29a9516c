package org.mpaka.web.rest.edge;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a page is to be printed.
 *
 * @param lane whose printer
 * @param language of whoever takes it along: `en`, `fr`, `sw` or `rn`; else that of `Accept-Language`
 */
public record PaperRequest(
        @NotEmpty @Size(max = 16) String lane,
        @Schema(description = "Language of whoever takes it along: `en`, `fr`, `sw` or `rn`.")
                Optional<@Size(max = 16) String> language) {
    public Locale reader(HttpHeaders headers) {
        return language.map(Locale::forLanguageTag).map(Language::spokenOr).orElseGet(() -> Language.of(headers));
    }
}
