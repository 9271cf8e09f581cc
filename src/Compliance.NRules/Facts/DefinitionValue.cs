using Compliance.Conditions.Terms;
using Compliance.Facts;

namespace Compliance.NRules.Facts;

/// <summary>The value of a definition for an entity: a derived fact, one for each dated subject for which it is requested.</summary>
/// <param name="definition">The definition; <see langword="null"/> for the values that belong to no entity, of any definition.</param>
/// <param name="subject">The dated subject; <see langword="null"/> for the values that belong to no entity.</param>
/// <param name="value">The value; <see langword="null"/> where undeclared facts would decide.</param>
internal sealed class DefinitionValue(Definition? definition, DatedSubject? subject, FactValue? value)
{
    public FactValue? Value { get; } = value;

    /// <summary>Gets the definition, the dated subject and the value.</summary>
    public override string ToString() => $"{definition?.Id ?? "any definition"} of {subject?.ToString() ?? "nothing"}: {Value?.ToString() ?? "unknown"}";

    /// <summary>Determines whether it may be a value of <paramref name="other"/>.</summary>
    public bool IsOf(Definition other) => definition is null || ReferenceEquals(definition, other);

    /// <summary>Determines whether it is the value for the entity that a reference points to.</summary>
    /// <param name="target">The reference; <see langword="null"/> where it is not declared.</param>
    /// <param name="from">The dated subject in which the reference was read.</param>
    public bool IsValueFor(FactValue? target, DatedSubject from)
    {
        if (target is not ReferenceValue reference)
        {
            // For "none" the value is "none"; for an undeclared reference it is unknown.
            return subject is null && (target is NoneValue) == (Value is NoneValue);
        }

        // A dated subject that is retracted and inserted anew, for other rules, must not match the values of the one before it.
        return ReferenceEquals(reference.Target, from.Entity)
            ? ReferenceEquals(subject, from)
            : subject is not null && ReferenceEquals(subject.Entity, reference.Target) && subject.Day == from.Day;
    }
}
