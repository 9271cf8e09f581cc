namespace Compliance.Rules.Precompiled;

/// <summary>Says in the precompiled form what kind of condition follows.</summary>
internal static class ConditionTag
{
    public const byte None = 0;
    public const byte AllOf = 1;
    public const byte AnyOf = 2;
    public const byte Negation = 3;
    public const byte Comparison = 4;
    public const byte Membership = 5;
    public const byte ListTest = 6;
    public const byte Containment = 7;
    public const byte TextMention = 8;
    public const byte Presence = 9;
    public const byte Quantified = 10;
}
