namespace Compliance.Syntax;

/// <summary>The limits of a file; a file beyond them is refused with a diagnostic.</summary>
/// <remarks>The limits protect a service that reads files of strangers; an honest file never meets them.</remarks>
public sealed record ReadLimits
{
    /// <summary>The deepest nesting that may be configured: the readers recurse, and a stack is finite.</summary>
    public const int GreatestDepth = 512;

    /// <summary>Limits for files that people write: rules, vocabularies, clause registers.</summary>
    public static readonly ReadLimits Authored = new();

    /// <summary>Limits for files that programs write: declarations as JSON.</summary>
    public static readonly ReadLimits Data = new() { MaxBytes = 256L * 1024 * 1024, MaxNodes = 50_000_000 };

    /// <summary>Gets the size of a file in bytes; 8 MiB by default.</summary>
    public long MaxBytes { get; init; } = 8L * 1024 * 1024;

    /// <summary>Gets how many lists and mappings may be nested, at most <see cref="GreatestDepth"/>.</summary>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestDepth);
            field = value;
        }
    } = 64;

    /// <summary>Gets how many values, lists and mappings a file may hold, keys included.</summary>
    public int MaxNodes { get; init; } = 1_000_000;

    /// <summary>Gets the length of one value or key in UTF-16 units.</summary>
    public int MaxScalarLength { get; init; } = 1_000_000;

    /// <summary>Gets after how many mistakes the reader stops reading a file.</summary>
    public int MaxDiagnostics { get; init; } = 200;
}
