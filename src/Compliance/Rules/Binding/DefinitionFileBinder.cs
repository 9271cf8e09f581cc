using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.Definitions;
using Compliance.Conditions.Terms;
using Compliance.Rules.Binding.Packs;
using Compliance.Rules.Binding.Shapes;
using Compliance.Rules.Binding.Sources;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Rules.Binding;

/// <summary>Reads the names of defined terms; their bodies wait until all names are known.</summary>
internal sealed class DefinitionFileBinder(BindingContext context, CitationBinder citations) : IPackFileBinder
{
    private readonly DefinitionProgress _progress = new();
    private readonly NameRules _names = new(context.Diagnostics);

    /// <inheritdoc/>
    public void Bind(ImmutableArray<PackFile> files, PackParts pack) => pack.Set(files.SelectMany(f => f.Items).Select(Definition).OfType<DefinitionBinder>());

    /// <summary>Binds the bodies. All terms were named before: they rest on each other across files and packs, and each comes after those it rests on.</summary>
    public void Complete(ImmutableArray<PackParts> packs)
    {
        foreach (var pack in packs)
        {
            foreach (var binder in pack.Of<DefinitionBinder>())
            {
                binder.Bind(binder.Definition.Span);
            }

            var own = pack.Of<DefinitionBinder>().Select(b => b.Definition).ToHashSet();
            pack.Set(_progress.Done.Where(own.Contains));
        }
    }

    private DefinitionBinder? Definition(LocatedNode node)
    {
        if (MappingReader.Open(node, TermShapes.Definition, context.Diagnostics) is not { } reader)
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
        _names.CheckKeyLabel(label);
        var scope = BindingScope.ForSubject(subject);
        var definition = new Definition(id, label.Text, subject, FactType.Boolean, scope.Variable, basis ?? [], node.Span);
        var binder = new DefinitionBinder(definition, when, value, scope, context, _progress);
        return IsFree(id, idNode.Span, subject) && IsFree(label.Text.Zh, label.NameSpan, subject) && IsAdded(binder, idNode.Span) ? binder : null;
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
