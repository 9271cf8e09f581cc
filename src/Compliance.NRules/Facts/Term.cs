using Compliance.Conditions.Terms;
using Compliance.Facts;

namespace Compliance.NRules.Facts;

/// <summary>A defined term said of a thing: derived, one for each view for which it is asked.</summary>
/// <param name="definition">The term; <see langword="null"/> for any term said of nothing.</param>
/// <param name="view">The view; <see langword="null"/> for any term said of nothing.</param>
/// <param name="value">The value; <see langword="null"/> where undeclared facts would decide.</param>
internal sealed class Term(Definition? definition, SubjectView? view, FactValue? value)
{
    public FactValue? Value { get; } = value;

    /// <summary>Gets what tells the terms said of nothing apart.</summary>
    public object Key => ("term", Value is NoneValue);

    /// <summary>Determines whether it may be what a condition asks of <paramref name="other"/>.</summary>
    public bool IsOf(Definition other) => definition is null || ReferenceEquals(definition, other);

    /// <summary>Determines whether it is said of what a reference points to, seen from a view.</summary>
    /// <param name="target">The reference; <see langword="null"/> where it is not declared.</param>
    /// <param name="from">The view in which the reference was read.</param>
    public bool IsSaidOf(FactValue? target, SubjectView from)
    {
        if (target is not ReferenceValue reference)
        {
            // What is said of nothing is nothing; what is said of something undeclared is unknown.
            return view is null && (target is NoneValue) == (Value is NoneValue);
        }

        return view is not null && ReferenceEquals(view.Subject, reference.Target) && view.Day == from.Day;
    }
}
