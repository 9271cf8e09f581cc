namespace Compliance.Rules.Precompiled;

/// <summary>The tag of the kind of condition that follows in the precompiled form; tests of values have theirs in <see cref="Conditions.ValueTests.TestForms"/>.</summary>
internal static class ConditionTag
{
    public const byte None = 0;
    public const byte AllOf = 1;
    public const byte AnyOf = 2;
    public const byte Negation = 3;
    public const byte Quantified = 10;
}
