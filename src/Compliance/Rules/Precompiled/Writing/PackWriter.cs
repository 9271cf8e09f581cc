using Compliance.Conditions.Terms;
using Compliance.Law;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes packs: first what conditions name, then what has conditions.</summary>
internal sealed class PackWriter(FormTables tables, FormSink sink, FormSink bodies)
{
    private readonly LawWriter _law = new(tables, sink);

    /// <summary>Writes the head of a pack, its clauses and thresholds, and its terms without their bodies.</summary>
    public void WriteNames(RulePack pack)
    {
        sink.Text(pack.Id);
        sink.Text(pack.Version);
        sink.Localized(pack.Title);
        sink.Place(pack.Instrument is null ? null : tables.Sources.Of(pack.Instrument));
        sink.Place(pack.Calendar is null ? null : tables.Calendars.Of(pack.Calendar));
        sink.Texts(pack.Needs);
        sink.Text(pack.ContentHash);
        sink.Span(pack.Span);
        sink.Count(pack.Clauses.Length);
        foreach (var clause in pack.Clauses)
        {
            _law.Write(clause);
        }

        sink.Count(pack.Parameters.Length);
        foreach (var parameter in pack.Parameters)
        {
            Write(parameter);
        }

        sink.Count(pack.Definitions.Length);
        foreach (var definition in pack.Definitions)
        {
            WriteHead(definition);
        }
    }

    /// <summary>Writes the bodies of terms, the mitigations and the rules of a pack.</summary>
    public void WriteContents(RulePack pack)
    {
        foreach (var definition in pack.Definitions)
        {
            // Its variable is known from its head; the body names it by place.
            var body = new ConditionFormWriter(tables, sink, definition.Variable);
            body.Write(definition.When);
            body.Write(definition.Value);
        }

        sink.Count(pack.Mitigations.Length);
        foreach (var mitigation in pack.Mitigations)
        {
            Write(mitigation, pack.Instrument);
        }

        sink.Count(pack.Rules.Length);
        foreach (var rule in pack.Rules)
        {
            Write(rule);
        }
    }

    private void Write(Parameter parameter)
    {
        sink.Text(parameter.Id);
        sink.Localized(parameter.Label);
        sink.Count(tables.TypeOf(parameter.Type));
        sink.Span(parameter.Span);
        sink.Count(parameter.Values.Length);
        foreach (var value in parameter.Values)
        {
            new ValueWriter(tables, sink).Write(value.Value);
            sink.Period(value.InForce);
            _law.Write(value.Citation);
            sink.Byte((byte)value.Verification);
            sink.Span(value.Span);
        }
    }

    private void WriteHead(Definition definition)
    {
        sink.Text(definition.Id);
        sink.Localized(definition.Label);
        sink.Count(tables.Records.Of(definition.Subject));
        sink.Count(tables.TypeOf(definition.Type));
        new ConditionFormWriter(tables, sink).Write(definition.Variable);
        _law.WriteAll(definition.Basis);
        sink.Span(definition.Span);
    }

    private void Write(Mitigation mitigation, LegalSource? instrument)
    {
        sink.Text(mitigation.Id);
        sink.Localized(mitigation.Title);
        sink.Count(mitigation.Clauses.Length);
        foreach (var clause in mitigation.Clauses)
        {
            sink.Count(tables.Clauses.Of(clause));
        }

        sink.Count(tables.Records.Of(mitigation.Subject));
        var body = new ConditionFormWriter(tables, sink);
        body.Write(mitigation.SubjectVariable);
        body.Write(mitigation.When);
        sink.Count(mitigation.Responses.Length);
        foreach (var response in mitigation.Responses)
        {
            sink.Count(instrument!.Responses.IndexOf(response));
        }


        sink.Period(mitigation.InForce);
        sink.Span(mitigation.Span);
    }

    private void Write(Rule rule)
    {
        sink.Text(rule.Id);
        sink.Texts(rule.FormerIds);
        sink.Localized(rule.Title);
        sink.Place(rule.Clause is null ? null : tables.Clauses.Of(rule.Clause));
        sink.Count(rule.AdoptedBy.Length);
        foreach (var clause in rule.AdoptedBy)
        {
            sink.Count(tables.Clauses.Of(clause));
        }

        _law.WriteAll(rule.Basis);
        sink.Period(rule.InForce);
        sink.Localized(rule.NotApplicableBefore);
        sink.Byte((byte)rule.Modality);
        sink.Byte((byte)rule.Severity);
        sink.Count(tables.Records.Of(rule.Subject));
        sink.Place(rule.DaysFrom?.Slot);
        sink.Byte((byte)rule.RequirementKind);
        sink.Flag(rule.IsSafetyBottomLine);
        sink.Localized(rule.NoPenalty);
        sink.Localized(rule.Note);
        sink.Span(rule.Span);
        sink.Count(rule.Digest.Variables);
        sink.Flag(rule.Digest.IsDaily);
        sink.Flag(rule.Digest.UsesAsOf);
        sink.Flag(rule.Digest.MayRestOnUnverified);
        sink.Flag(rule.Digest.HasExceptions);
        sink.Count(rule.Digest.Dated.Length);
        foreach (var period in rule.Digest.Dated)
        {
            sink.Period(period);
        }

        sink.Count(bodies.Length);
        RuleBodyWriter.WriteApplicability(rule, tables, bodies);
        sink.Count(bodies.Length);
        RuleBodyWriter.WriteBody(rule, tables, bodies);
        sink.Count(RuleBodyWriter.WriteReads(rule, tables, bodies));
    }
}
