namespace Compliance.Rules.Precompiled;

/// <summary>Says in the precompiled form what kind of value follows.</summary>
internal static class ValueTag
{
    public const byte None = 0;
    /// <summary>A value that its canonical text says whole.</summary>
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

    /// <summary>The value that says there is none, which is not the same as no value.</summary>
    public const byte DeclaredNone = 13;
}
