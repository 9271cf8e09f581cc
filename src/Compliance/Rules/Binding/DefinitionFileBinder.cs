using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.Definitions;
using Compliance.Conditions.Terms;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Rules.Binding;

/// <summary>Reads the names of defined terms; their bodies wait until all names are known.</summary>
internal sealed class DefinitionFileBinder(BindingContext context, CitationBinder citations, DefinitionProgress progress)
{
    private readonly NameRules _names = new(context.Diagnostics);

    /// <summary>Reads one file and adds its terms to the table.</summary>
    public ImmutableArray<DefinitionBinder> Bind(LocatedNode root)
    {
        var items = ListFile.Items(root, LawNames.DefinitionFile, LawKeywords.Definitions, context.Diagnostics);
        return [.. items.Select(Definition).OfType<DefinitionBinder>()];
    }

    private DefinitionBinder? Definition(LocatedNode node)
    {
        if (MappingReader.Open(node, LawNames.Definition, context.Diagnostics) is not { } reader)
        {
            return null;
        }

        var idNode = reader.Required(LawKeywords.Id);
        var id = ScalarReading.Text(idNode, context.Diagnostics);
        var label = LocatedLabel.Read(reader.Required(LawKeywords.Label), context.Diagnostics);
        var subject = new SubjectBinder(context).Bind(reader.Required(LawKeywords.Subject));
        var basis = citations.BindAll(reader.Optional(LawKeywords.Basis));
        var when = reader.Optional(LawKeywords.When);
        var value = reader.Optional(LawKeywords.Value);
        if (when is not null && value is not null)
        {
            context.Diagnostics.Add(RuleDiagnostics.OnlyOneOf(value.Span, LawKeywords.When, LawKeywords.Value, when.Span));
        }
        else if (when is null && value is null)
        {
            reader.Required(LawKeywords.When);
        }

        reader.Finish();
        if (id is null || label is null || subject is null || (when is null) == (value is null))
        {
            return null;
        }

        _names.CheckKeyId(id, idNode!.Span);
        _names.CheckKeyLabel(label.Text.Zh, label.ZhSpan);
        var scope = BindingScope.ForSubject(subject);
        var definition = new Definition(id, label.Text, subject, FactType.Boolean, scope.Variable, basis ?? [], node.Span);
        var binder = new DefinitionBinder(definition, when, value, scope, context, progress);
        return IsFree(id, idNode.Span, subject) && IsFree(label.Text.Zh, label.ZhSpan, subject) && IsAdded(binder, idNode.Span) ? binder : null;
    }

    private bool IsFree(string name, SourceSpan span, EntityType subject)
    {
        if (subject.Find(name) is not { } field)
        {
            return true;
        }

        context.Diagnostics.Add(RuleDiagnostics.TermTaken(span, new LocalizedText(subject.Label.Zh, subject.Id), name, field.Span));
        return false;
    }

    private bool IsAdded(DefinitionBinder binder, SourceSpan span)
    {
        if (context.Definitions.Add(binder) is not { } first)
        {
            return true;
        }

        var subject = binder.Definition.Subject;
        context.Diagnostics.Add(RuleDiagnostics.TermTaken(span, new LocalizedText(subject.Label.Zh, subject.Id), binder.Definition.Id, first.Definition.Span));
        return false;
    }
}
