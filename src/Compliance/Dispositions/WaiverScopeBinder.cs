using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Dispositions;

/// <summary>Reads what a waiver is about: things by path or id, a company, or things of a company.</summary>
internal sealed class WaiverScopeBinder(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>Reads <c>company</c> and <c>subject</c>. Neither of them is an error: nothing is waived by omission.</summary>
    public (string? Company, ImmutableArray<string> Subjects) Bind(MappingReader reader)
    {
        var company = reader.Entry(WaiverKeywords.Company);
        var subject = reader.Entry(WaiverKeywords.Subject);
        if (company is null && subject is null)
        {
            diagnostics.Add(WaiverDiagnostics.NoScope(reader.Node.Entries.IsEmpty ? reader.Node.Span : reader.Node.Entries[0].Key.Span));
            return (null, []);
        }

        var id = company is null ? null : Name(company.Value);
        ImmutableArray<string> subjects = subject?.Value switch
        {
            null => [],
            SequenceNode { Items.IsEmpty: false } list => [.. list.Items.Select(Name).OfType<string>().Select(Canonical).Distinct(StringComparer.Ordinal)],
            var one => Name(one) is { } name ? [Canonical(name)] : [],
        };
        return (id, subjects);
    }

    private string? Name(LocatedNode node)
    {
        if (node is SequenceNode { Items.IsEmpty: true } or ScalarNode { IsNull: true }
            || (node is ScalarNode scalar && string.IsNullOrWhiteSpace(scalar.Text)))
        {
            diagnostics.Add(WaiverDiagnostics.NoScope(node.Span));
            return null;
        }

        var text = ScalarReading.Text(node, diagnostics);
        var bracket = text?.IndexOf('[', StringComparison.Ordinal) ?? -1;
        if (bracket >= 0 && Type(text![..bracket]) is null)
        {
            diagnostics.Add(WaiverDiagnostics.UnknownKind(node.Span, text[..bracket], [.. vocabulary.Entities.SelectMany(e => new[] { e.CollectionId, e.CollectionLabel.Zh })]));
            return null;
        }

        if (text is not null && (text.StartsWith('#') || text.Contains("[#", StringComparison.Ordinal)))
        {
            diagnostics.Add(WaiverDiagnostics.Place(node.Span, text));
            return null;
        }

        return text;
    }

    // The path by which findings name their subjects, from either language of the tool to ids, as activities[wallet] and company.
    private string Canonical(string name)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        return bracket >= 0 ? $"{Type(name[..bracket])!.CollectionId}{name[bracket..]}"
            : vocabulary.FindEntity(name) is { Cardinality: not EntityCardinality.Many } single ? single.Id
            : name;
    }

    private EntityType? Type(string name) => vocabulary.FindEntity(name);
}
