using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Law;
using Compliance.Rules.Binding.Packs;
using Compliance.Rules.Binding.Shapes;
using Compliance.Rules.Binding.Sources;
using Compliance.Syntax;

namespace Compliance.Rules.Binding;

/// <summary>Binds what turns a violation into a caution.</summary>
internal sealed class MitigationBinder(BindingContext context) : IPackFileBinder
{
    private readonly IdRegister _ids = new(LawNames.Mitigation, context.Diagnostics);

    /// <inheritdoc/>
    public void Bind(ImmutableArray<PackFile> files, PackParts pack) =>
        pack.Set(files.SelectMany(f => f.Items).Select(i => Mitigation(i, pack.Clauses)).OfType<Mitigation>());

    private Mitigation? Mitigation(LocatedNode node, ClauseBinder pack)
    {
        if (MappingReader.Open(node, TermShapes.Mitigation, context.Diagnostics) is not { } reader)
        {
            return null;
        }

        var id = _ids.Read(reader.Required(LawKeywords.Id));
        var title = ScalarReading.Localized(reader.Required(LawKeywords.Title), context.Diagnostics);
        ImmutableArray<Clause> clauses =
        [
            .. ScalarReading.Items(reader.Required(LawKeywords.Clauses), context.Diagnostics)
                .Select(c => ClauseReference.Find(c, pack.Register, context.Diagnostics)).OfType<Clause>(),
        ];
        var subject = new SubjectBinder(context).Bind(reader.Required(LawKeywords.Subject));
        var whenNode = reader.Required(LawKeywords.When);
        ImmutableArray<SupervisoryResponse> responses =
        [
            .. ScalarReading.Items(reader.Optional(LawKeywords.Responses), context.Diagnostics)
                .Select(r => Response(r, pack.Instrument)).OfType<SupervisoryResponse>(),
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

    // The ladder is that of the instrument whose clauses the mitigation encodes.
    private SupervisoryResponse? Response(LocatedNode node, LegalSource? instrument)
    {
        if (ScalarReading.Text(node, context.Diagnostics) is not { } text || instrument is null)
        {
            return null;
        }

        if (instrument.Responses.FirstOrDefault(r => r.Id == text || r.Label.Zh == text || r.Label.En == text) is { } response)
        {
            return response;
        }

        context.Diagnostics.Add(instrument.Responses.IsEmpty
            ? RuleDiagnostics.InstrumentWithoutResponses(node.Span, instrument)
            : BindingDiagnostics.UnknownWord(node.Span, LawNames.Response, text, [.. instrument.Responses.SelectMany(r => new[] { r.Id, r.Label.Zh, r.Label.En }).Distinct()]));
        return null;
    }
}
