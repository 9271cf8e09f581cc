namespace Compliance.Rules.Precompiled;

/// <summary>The tag of the kind of value that follows in the precompiled form.</summary>
internal static class ValueTag
{
    public const byte None = 0;
    /// <summary>A value that its canonical text determines completely.</summary>
    public const byte Simple = 1;

    public const byte Number = 3;
    public const byte Date = 4;
    public const byte Period = 5;
    public const byte Duration = 6;
    public const byte Region = 7;
    public const byte Code = 8;
    public const byte Record = 9;
    public const byte Reference = 10;
    public const byte List = 11;
    public const byte Map = 12;

    /// <summary>The value <c>none</c>, which is not the same as no value.</summary>
    public const byte DeclaredNone = 13;

    public const byte Rate = 14;
}
