using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Law;
using Compliance.Rules.Binding.Packs;
using Compliance.Rules.Binding.Sources;
using Compliance.Syntax;

namespace Compliance.Rules.Binding;

/// <summary>Binds what turns a violation into a caution.</summary>
internal sealed class MitigationBinder(BindingContext context) : IPackFileBinder
{
    private readonly IdRegister _ids = new(LawNames.Mitigation, context.Diagnostics);

    /// <inheritdoc/>
    public void Bind(ImmutableArray<PackFile> files, PackParts pack) =>
        pack.Set(files.SelectMany(f => f.Items).Select(i => Mitigation(i, pack.Clauses.Register)).OfType<Mitigation>());

    private Mitigation? Mitigation(LocatedNode node, NamedTable<Clause> register)
    {
        if (MappingReader.Open(node, LawNames.Mitigation, context.Diagnostics) is not { } reader)
        {
            return null;
        }

        var id = _ids.Read(reader.Required(LawKeywords.Id));
        var title = ScalarReading.Localized(reader.Required(LawKeywords.Title), context.Diagnostics);
        ImmutableArray<Clause> clauses =
        [
            .. ScalarReading.Items(reader.Required(LawKeywords.Clauses), context.Diagnostics)
                .Select(c => ClauseReference.Find(c, register, context.Diagnostics)).OfType<Clause>(),
        ];
        var subject = new SubjectBinder(context).Bind(reader.Required(LawKeywords.Subject));
        var whenNode = reader.Required(LawKeywords.When);
        ImmutableArray<SupervisoryResponse> responses =
        [
            .. ScalarReading.Items(reader.Required(LawKeywords.Responses), context.Diagnostics)
                .Select(r => ScalarReading.Word(r, WordsOfLaw.SupervisoryResponses, LawNames.Response, context.Diagnostics)).OfType<SupervisoryResponse>(),
        ];
        var inForce = ScalarReading.InForce(reader.Optional(LawKeywords.InForce), context.Diagnostics) ?? EffectivePeriod.Always;
        reader.Finish();
        if (subject is null)
        {
            return null;
        }

        var scope = BindingScope.ForSubject(subject);
        var when = new ConditionBinder(context, scope).Bind(whenNode);
        return id is null || title is null || when is null ? null
            : new Mitigation(id, title, clauses, subject, scope.Variable, when, responses, inForce, node.Span);
    }
}
