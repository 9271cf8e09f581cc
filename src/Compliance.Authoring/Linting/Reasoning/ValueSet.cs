namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>A set of values. It may hold values that cannot be, but never lacks one that can.</summary>
internal abstract record ValueSet
{
    /// <summary>All values.</summary>
    public static readonly ValueSet Everything = new ChoiceSet([], IsExcluded: true);

    /// <summary>No value.</summary>
    public static readonly ValueSet Nothing = new ChoiceSet([], IsExcluded: false);

    /// <summary>Gets whether no value is left.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>Gets the values in both; sets of two kinds say nothing of each other.</summary>
    public ValueSet And(ValueSet other) =>
        ReferenceEquals(other, Everything) || IsEmpty ? this
        : ReferenceEquals(this, Everything) || other.IsEmpty ? other
        : Intersect(other) ?? this;

    /// <summary>Gets the values in both, or <see langword="null"/> where the other set is of another kind.</summary>
    protected abstract ValueSet? Intersect(ValueSet other);
}
