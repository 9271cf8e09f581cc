using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Coverage.Articles;

/// <summary>Examines whether a rule that can find a violation tells whom its articles bind, and cites what threatens the consequence.</summary>
internal sealed class DutyExamination(Vocabulary vocabulary, DiagnosticBag faults)
{
    /// <summary>Examines a rule.</summary>
    public void Examine(Rule rule)
    {
        if (!CanFindViolation(rule))
        {
            return;
        }

        ImmutableArray<Citation> duties = [.. rule.Basis.Where(IsDuty)];
        ReportAddressees(rule, duties);
        ReportPenalty(rule, duties);
    }

    private static bool CanFindViolation(Rule rule) => rule.Modality is Modality.Prohibition or Modality.Obligation
        && LawTimeline.Of(rule).States.Any(s => s.IsActive && s.Cap is null);

    // An article that only threatens, defines or empowers lays no duty on anybody; nor does a document that does not bind.
    private static bool IsDuty(Citation citation) => citation.Source.Type.Force is LegalForce.Binding or LegalForce.Implementing
        && citation.Article is { NoAddressee: null } article && (article.Addressee is not null || article.Threatens is null);

    private void ReportAddressees(Rule rule, ImmutableArray<Citation> duties)
    {
        var names = new Lazy<IReadOnlySet<string>>(() => NamesRead.By(rule, vocabulary));
        foreach (var citation in duties)
        {
            if (citation.Article!.Addressee is { IsAnyone: false } addressee && !addressee.IdentifiedBy.Any(n => names.Value.Contains(n.Text)))
            {
                faults.Add(ArticleDiagnostics.AddresseeNotRead(citation.Span, rule, citation, addressee));
            }
        }
    }

    private void ReportPenalty(Rule rule, ImmutableArray<Citation> duties)
    {
        var isCited = rule.Basis.Any(c => c.Article is { } article && rule.Basis.Any(d => d.Article is { } duty && duty.Penalties.Any(p => p.Names(c.Source, article))));
        if (rule.NoPenalty is not null)
        {
            if (isCited)
            {
                faults.Add(ArticleDiagnostics.PenaltyContradicted(rule.Span, rule));
            }

            return;
        }

        ImmutableArray<Citation> binding = [.. duties.Where(d => d.Source.Type.Force == LegalForce.Binding)];
        var resting = binding.IsEmpty ? duties : binding;
        if (!isCited && (resting.IsEmpty || resting.Any(d => d.Article!.NoPenalty is null)))
        {
            faults.Add(ArticleDiagnostics.PenaltyNotCited(resting.IsEmpty ? rule.Span : resting.First(d => d.Article!.NoPenalty is null).Span, rule, resting));
        }
    }
}
