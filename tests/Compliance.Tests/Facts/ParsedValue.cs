using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Tests.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Tests.Facts;

/// <summary>A value of a test, parsed as the field of an activity.</summary>
internal sealed record ParsedValue(FactValue? Value, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the activity of the sample vocabulary.</summary>
    public static EntityType Activity { get; } = SampleVocabulary.Instance.FindEntity("activity")!;

    /// <summary>Reads <c>field: value</c> as YAML.</summary>
    public static ParsedValue OfField(string field, string yaml)
    {
        var mapping = (MappingNode)AuthoredText.Read($"{field}: {yaml}");
        var bag = new DiagnosticBag();
        var value = new ValueParser(SampleVocabulary.Instance, bag).ParseField(mapping.Entries[0], Activity.Find(field)!);
        return new ParsedValue(value, bag.ToSorted());
    }

    /// <summary>Reads a text that stands alone, as rules have them.</summary>
    public static ParsedValue OfText(string text, FactType type)
    {
        var bag = new DiagnosticBag();
        var span = new SourceSpan(new SourceFile("test.yaml", text), 0, text.Length);
        var value = new ValueParser(SampleVocabulary.Instance, bag).ParseText(text, type, span);
        return new ParsedValue(value, bag.ToSorted());
    }
}
