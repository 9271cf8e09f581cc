using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Dispositions.Shapes;
using Compliance.Findings.Decisions;
using Compliance.Rules;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>Makes waivers out of nodes and the rules they name.</summary>
internal sealed class WaiverBinder(Rulebook rulebook, DiagnosticBag diagnostics)
{
    private readonly WaiverScopeBinder _scopes = new(rulebook.Vocabulary, diagnostics);
    private readonly WaiverRuleBinder _rules = new(rulebook, diagnostics);

    /// <summary>Binds a file; mistakes go to the diagnostics.</summary>
    public (ImmutableArray<Waiver> Waivers, ImmutableArray<Confirmation> Confirmations) Bind(LocatedNode root)
    {
        if (MappingReader.Open(root, WaiverShapes.File, diagnostics) is not { } reader)
        {
            return ([], []);
        }

        var waivers = ScalarReading.Items(reader.Required(WaiverKeywords.Waivers), diagnostics).Select(One).OfType<Waiver>().ToImmutableArray();
        var confirmations = reader.Optional(WaiverKeywords.Confirmations) is { } list
            ? ScalarReading.Items(list, diagnostics).Select(new ConfirmationBinder(diagnostics).Bind).OfType<Confirmation>().ToImmutableArray()
            : [];
        reader.Finish();
        foreach (var same in waivers.GroupBy(w => w.Id, TextEquality.Comparer))
        {
            foreach (var second in same.Skip(1))
            {
                diagnostics.Add(WaiverDiagnostics.IdTwice(second.Span, same.First().Span, second.Id));
            }
        }

        return (waivers, confirmations);
    }

    private Waiver? One(LocatedNode node)
    {
        if (MappingReader.Open(node, WaiverShapes.Waiver, diagnostics) is not { } reader)
        {
            return null;
        }

        var errors = diagnostics.Count;
        var id = Words(reader, WaiverKeywords.Id);
        var (rules, isAll) = _rules.Bind(reader);
        var (company, subjects) = _scopes.Bind(reader);
        var reason = Words(reader, WaiverKeywords.Reason);
        var approver = Words(reader, WaiverKeywords.Approver);
        var granted = ScalarReading.Date(reader.Required(WaiverKeywords.Granted), diagnostics);
        var untilNode = reader.Required(WaiverKeywords.Until);
        var until = ScalarReading.Date(untilNode, diagnostics);
        var reference = ScalarReading.Text(reader.Optional(WaiverKeywords.Reference), diagnostics);
        var measure = ScalarReading.Text(reader.Optional(WaiverKeywords.Measure), diagnostics);
        reader.Finish();
        if (granted > until)
        {
            diagnostics.Add(BindingDiagnostics.PeriodReversed(untilNode!.Span, granted.Value, until.Value));
        }

        if (diagnostics.HasErrorsSince(errors))
        {
            return null;
        }

        var waiver = new Waiver
        {
            Id = id!,
            Rules = rules,
            ReachesAllRules = isAll,
            Company = company,
            Subjects = subjects,
            Reason = reason!,
            Approver = approver!,
            Granted = granted!.Value,
            Until = until!.Value,
            Reference = reference,
            CompensatingMeasure = measure,
            Span = reader.Entry(WaiverKeywords.Id)!.Value.Span,
            UntilSpan = untilNode!.Span,
        };
        if (WaiverReview.Breadth(waiver) is { } tooBroad)
        {
            diagnostics.Add(tooBroad);
        }

        return waiver;
    }

    // A text of blanks answers for nothing.
    private string? Words(MappingReader reader, Keyword key)
    {
        var node = reader.Required(key);
        var text = ScalarReading.Text(node, diagnostics)?.Trim();
        if (text is { Length: 0 })
        {
            diagnostics.Add(WaiverDiagnostics.Blank(node!.Span, key));
            return null;
        }

        return text;
    }
}
