using Compliance.Conditions.Terms;
using Compliance.Facts;

namespace Compliance.NRules.Facts;

/// <summary>A defined term of a thing: a derived fact, one for each view that requests it.</summary>
/// <param name="definition">The term; <see langword="null"/> for any term that belongs to no thing.</param>
/// <param name="view">The view; <see langword="null"/> for any term that belongs to no thing.</param>
/// <param name="value">The value; <see langword="null"/> where undeclared facts would decide.</param>
internal sealed class Term(Definition? definition, SubjectView? view, FactValue? value)
{
    public FactValue? Value { get; } = value;

    /// <summary>Gets what distinguishes the terms that belong to no thing.</summary>
    public object Key => ("term", Value is NoneValue);

    /// <summary>Determines whether it may be the term that a condition uses of <paramref name="other"/>.</summary>
    public bool IsOf(Definition other) => definition is null || ReferenceEquals(definition, other);

    /// <summary>Determines whether it belongs to the thing that a reference points to, seen from a view.</summary>
    /// <param name="target">The reference; <see langword="null"/> where it is not declared.</param>
    /// <param name="from">The view in which the reference was read.</param>
    public bool IsSaidOf(FactValue? target, SubjectView from)
    {
        if (target is not ReferenceValue reference)
        {
            // A term of no thing has no value; a term of an undeclared thing is unknown.
            return view is null && (target is NoneValue) == (Value is NoneValue);
        }

        // A view that is taken out and put in anew, for other rules, must not meet what was said of the one before it.
        return ReferenceEquals(reference.Target, from.Subject)
            ? ReferenceEquals(view, from)
            : view is not null && ReferenceEquals(view.Subject, reference.Target) && view.Day == from.Day;
    }
}
