using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Conditions;
using Compliance.Deferring;
using Compliance.Law;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads rules.</summary>
internal sealed class RuleSource(FormTables tables, FormSource source, FormPart bodies)
{
    private readonly LawSource _law = new(tables, source);

    public Rule Rule()
    {
        var (id, formerIds, title) = (source.Text(), source.Texts(), source.Localized());
        var clause = source.Place();
        var (adopters, basis, inForce, notBefore) = (Clauses(), _law.Citations(), source.Period(), source.OptionalLocalized());
        var (modality, severity) = ((Modality)source.Byte(), (Severity)source.Byte());
        var (subject, daysFrom, kind) = (tables.EntityAt(source.Count()), source.Place(), (RequirementKind)source.Byte());
        var (isBottomLine, noPenalty, note, span) = (source.Flag(), source.OptionalLocalized(), source.OptionalLocalized(), source.Span());
        var digest = Digest();
        var applicability = new Deferred<RuleApplicability>(new RuleApplicabilitySource(tables, source, bodies.Start + source.Count()));
        var body = new Deferred<RuleBody>(new RuleBodySource(tables, source, bodies.Start + source.Count(), applicability));
        return new Rule(new RuleContents(applicability, body, digest, Reads(bodies.Start + source.Count())))
        {
            Id = id,
            FormerIds = formerIds,
            Title = title,
            Clause = clause < 0 ? null : tables.Clauses[clause],
            AdoptedBy = adopters,
            Basis = basis,
            InForce = inForce,
            NotApplicableBefore = notBefore,
            Modality = modality,
            Severity = severity,
            Subject = subject,
            DaysFrom = daysFrom < 0 ? null : subject.Fields[daysFrom],
            RequirementKind = kind,
            IsSafetyBottomLine = isBottomLine,
            NoPenalty = noPenalty,
            Note = note,
            Span = span,
        };
    }

    private Deferred<UsedFacts> Reads(int start)
    {
        if (!tables.Reads.TryGetValue(start, out var reads))
        {
            reads = new Deferred<UsedFacts>(new UsedFactsSource(tables, source, start));
            tables.Reads.Add(start, reads);
        }

        return reads;
    }

    private RuleDigest Digest()
    {
        var variables = source.Count();
        var isDaily = source.Flag();
        var usesAsOf = source.Flag();
        var mayRestOnUnverified = source.Flag();
        var hasExceptions = source.Flag();
        var dated = new EffectivePeriod[source.Count()];
        for (var i = 0; i < dated.Length; i++)
        {
            dated[i] = source.Period();
        }

        return new RuleDigest(variables, dated, isDaily, usesAsOf, mayRestOnUnverified, hasExceptions);
    }

    private ImmutableArray<Clause> Clauses()
    {
        var all = new Clause[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = tables.Clauses[source.Count()];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }
}
