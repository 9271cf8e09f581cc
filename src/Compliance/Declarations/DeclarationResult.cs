using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Declarations;

/// <summary>The result of reading a declaration: the declaration, or every mistake in it.</summary>
public sealed class DeclarationResult
{
    internal DeclarationResult(Declaration? declaration, ImmutableArray<Diagnostic> diagnostics)
    {
        Declaration = declaration;
        Diagnostics = diagnostics;
    }

    internal static DeclarationResult Invalid(Diagnostic error) => new(null, [error]);

    /// <summary>Gets the declaration, or <see langword="null"/> when it has an error.</summary>
    public Declaration? Declaration { get; }

    /// <summary>Gets the mistakes in reading order; with a declaration these are warnings at most.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the declaration.</summary>
    /// <exception cref="InvalidDeclarationException">The declaration has an error.</exception>
    public Declaration GetDeclarationOrThrow() => Declaration ?? throw new InvalidDeclarationException(Diagnostics);

    /// <summary>Gets the declaration, or the number of mistakes.</summary>
    public override string ToString() => Declaration?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"{Diagnostics.Length} mistakes");
}
