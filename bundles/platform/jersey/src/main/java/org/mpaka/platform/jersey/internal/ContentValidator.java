package org.mpaka.platform.jersey.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds content to its Bean Validation constraints. */
final class ContentValidator {

    // Named outright instead of discovered: service loading doesn't cross bundles, and no EL engine is shipped.
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .externalClassLoader(ContentValidator.class.getClassLoader())
            .buildValidatorFactory()
            .getValidator();

    /** @throws ConstraintViolationException with every violated constraint */
    <T> T validated(T content) {
        Set<ConstraintViolation<T>> violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return content;
    }
}
