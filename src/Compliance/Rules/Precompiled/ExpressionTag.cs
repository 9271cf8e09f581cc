namespace Compliance.Rules.Precompiled;

/// <summary>The tag of the kind of expression that follows in the precompiled form.</summary>
internal static class ExpressionTag
{
    public const byte None = 0;
    public const byte Literal = 1;
    public const byte Variable = 2;
    public const byte Singleton = 3;
    public const byte MapKey = 4;
    public const byte Field = 5;
    public const byte Map = 6;
    public const byte PeriodEnd = 7;
    public const byte Definition = 8;
    public const byte Parameter = 9;
    public const byte AsOfDay = 10;
    public const byte Arithmetic = 11;
    public const byte Aggregate = 12;
    public const byte JudgedDay = 13;
    public const byte PeriodLength = 14;
}
