using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds the register of legal sources.</summary>
internal sealed class SourceBinder(LegalOrderBinder orders, DiagnosticBag diagnostics)
{
    private readonly IdRegister _ids = new(LawNames.Source, diagnostics);
    private readonly List<(ScalarNode Node, string Id)> _mentioned = [];
    private readonly AddresseeBinder _addressees = new(diagnostics);
    private readonly PenaltyBinder _penalties = new(diagnostics);

    /// <summary>Gets the sources bound so far.</summary>
    public NamedTable<LegalSource> Sources { get; } = new();

    /// <summary>Gets the sources without a mistake.</summary>
    public IEnumerable<LegalSource> Bound => Sources.Things;

    /// <summary>Binds one file.</summary>
    public void Bind(LocatedNode root)
    {
        if (MappingReader.Open(root, SourceShapes.Source, diagnostics) is not { } reader)
        {
            return;
        }

        var idNode = reader.Required(LawKeywords.Id);
        var id = _ids.Read(idNode);
        var title = ScalarReading.Localized(reader.Required(LawKeywords.Title), diagnostics);
        var order = orders.Find(reader.Optional(LawKeywords.LegalOrder));
        var type = SourceType(reader.Required(LawKeywords.Type), order);
        var number = ScalarReading.Text(reader.Optional(LawKeywords.Number), diagnostics);
        var issuers = ScalarReading.Texts(reader.Optional(LawKeywords.Issuers), diagnostics);
        var issued = ScalarReading.Date(reader.Optional(LawKeywords.Issued), diagnostics);
        var inForceNode = reader.Optional(LawKeywords.InForce);
        var inForce = ScalarReading.InForce(inForceNode, diagnostics);
        var notBefore = ScalarReading.Localized(reader.Optional(LawKeywords.NotApplicableBefore), diagnostics);
        var repealedBy = Mentioned(reader.Optional(LawKeywords.RepealedBy));
        ImmutableArray<string> implemented = [.. ScalarReading.Items(reader.Optional(LawKeywords.Implements), diagnostics).Select(Mentioned).OfType<string>()];
        var status = ScalarReading.Word(reader.Required(LawKeywords.Status), WordsOfLaw.Verifications, LawNames.Verification, diagnostics);
        var citedBy = CitedBy(reader.Optional(LawKeywords.CitedBy), order);
        var responses = Responses(reader.Optional(LawKeywords.Responses));
        var note = ScalarReading.Localized(reader.Optional(LawKeywords.Note), diagnostics);
        var binder = new ArticleBinder(
            id ?? (idNode as ScalarNode)?.Text ?? string.Empty,
            inForce ?? EffectivePeriod.Always,
            inForceNode?.Span ?? root.Span,
            new ConsequenceBinder(order ?? LegalOrder.General, orders, diagnostics),
            _addressees,
            _penalties,
            diagnostics);
        var articlesNode = reader.Optional(LawKeywords.Articles);
        var articles = binder.BindAll(articlesNode);
        reader.Finish();

        if ((id ?? (idNode as ScalarNode)?.Text) is not { } name)
        {
            return;
        }

        // Kept where only details are wrong, so that citations of it are still checked; not where its articles may stand under a misspelt key.
        var isUsable = id is not null && title is not null && type is not null && status is not null && (inForceNode is null || inForce is not null)
            && (articlesNode is not null || !reader.HasOthers);
        Sources.Add(name, !isUsable ? null : new LegalSource(
            id!, title!, type!, number, issuers, issued, inForce ?? EffectivePeriod.Always, repealedBy, implemented, articles, status!.Value, note, root.Span)
        {
            Order = order!,
            CitedBy = citedBy ?? order!.Places[0],
            Responses = responses,
            NotApplicableBefore = notBefore,
        });
    }

    /// <summary>Reports the sources that are named by others and not registered, once all are bound.</summary>
    public void Finish()
    {
        foreach (var (node, id) in _mentioned)
        {
            if (!Sources.TryFind(id, out _))
            {
                diagnostics.Add(RuleDiagnostics.UnknownSource(node.Span, id, Sources.Names));
            }
        }

        _penalties.Check(Sources);
    }

    // What an order lacks cannot be known where the order itself is unknown, which was reported.
    private LegalSourceType? SourceType(LocatedNode? node, LegalOrder? order)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text || order is null)
        {
            return null;
        }

        if (order.FindSourceType(text) is { } type)
        {
            return type;
        }

        diagnostics.Add(BindingDiagnostics.UnknownWord(node!.Span, LawNames.SourceType, text, [.. order.SourceTypes.SelectMany(t => new[] { t.Id, t.Label.Zh, t.Label.En }).Distinct()]));
        return null;
    }

    private CitedPlace? CitedBy(LocatedNode? node, LegalOrder? order)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text || order is null)
        {
            return null;
        }

        if (order.FindPlace(text) is { } place)
        {
            return place;
        }

        diagnostics.Add(BindingDiagnostics.UnknownWord(node!.Span, LawNames.CitedPlace, text, [.. order.Places.SelectMany(p => new[] { p.Id, p.Label.Zh, p.Label.En }).Distinct()]));
        return null;
    }

    private ImmutableArray<SupervisoryResponse> Responses(LocatedNode? node)
    {
        var ids = new IdRegister(LawNames.Response, diagnostics);
        return [.. ScalarReading.Items(node, diagnostics).Select(Response).OfType<SupervisoryResponse>()];

        SupervisoryResponse? Response(LocatedNode item)
        {
            if (MappingReader.Open(item, SourceShapes.Response, diagnostics) is not { } reader)
            {
                return null;
            }

            var id = ids.ReadAny(reader.Required(LawKeywords.Id));
            var label = ScalarReading.Localized(reader.Required(LawKeywords.Label), diagnostics);
            reader.Finish();
            return id is null || label is null ? null : new SupervisoryResponse(id, label);
        }
    }

    private string? Mentioned(LocatedNode? node)
    {
        var id = ScalarReading.Text(node, diagnostics);
        if (id is not null)
        {
            _mentioned.Add(((ScalarNode)node!, id));
        }

        return id;
    }
}
