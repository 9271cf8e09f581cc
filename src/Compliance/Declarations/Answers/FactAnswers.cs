using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Declarations.Answers;

/// <summary>Answers to the questions of a run, for <see cref="DeclarationReader.WithAnswers"/>.</summary>
public sealed class FactAnswers
{
    /// <summary>Gathers answers.</summary>
    /// <param name="items">The answers, in their order.</param>
    public FactAnswers(IEnumerable<FactAnswer> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = [.. items];
    }

    /// <summary>Gets the answers, in their order.</summary>
    public ImmutableArray<FactAnswer> Items { get; }

    /// <summary>Finds the answers about companies that none of the declarations is of.</summary>
    /// <param name="declarations">All declarations of the run.</param>
    /// <returns>One error for each company, at the first answer; none where all answers were used.</returns>
    public IEnumerable<Diagnostic> Unused(IReadOnlyCollection<Declaration> declarations)
    {
        ArgumentNullException.ThrowIfNull(declarations);
        return Items
            .Where(a => !declarations.Any(a.IsFor))
            .DistinctBy(a => a.Company, StringComparer.Ordinal)
            .Select(a => AnswerDiagnostics.OtherCompany(a, [.. declarations.Select(d => d.CompanyId ?? d.Name)]));
    }

    /// <summary>Gets how many answers there are.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Items.Length} answers");
}
