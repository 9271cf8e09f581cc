using Compliance.Text;

namespace Compliance.Declarations.Answers;

/// <summary>An answer to a question of a report.</summary>
/// <param name="Company">The id of the company that was asked, else the name of the declaration; where several have one id, both with a point between.</param>
/// <param name="Path">The path of the fact, as in the report: <c>activities[wallet].funds.first_recipient</c>.</param>
/// <param name="Text">The answer in the notation of the rule language, as in the cell of a table.</param>
/// <param name="Span">The place of the answer, at which mistakes are reported and the fact is shown as evidence.</param>
public sealed record FactAnswer(string Company, string Path, string Text, SourceSpan Span)
{
    /// <summary>Determines whether a declaration is the one that was asked about.</summary>
    public bool IsFor(Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return Company == declaration.CompanyId || Company == declaration.Name || Company == $"{declaration.CompanyId} · {declaration.Name}";
    }

    /// <summary>Gets the path and the answer.</summary>
    public override string ToString() => $"{Path}: {Text}";
}
