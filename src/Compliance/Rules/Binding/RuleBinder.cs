using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Law;
using Compliance.Rules.Binding.Packs;
using Compliance.Rules.Binding.Shapes;
using Compliance.Rules.Binding.Sources;
using Compliance.Syntax;
using Compliance.Types;

namespace Compliance.Rules.Binding;

/// <summary>Binds rules (docs/rule-language.md §2). All parts of a rule are bound, so that all its mistakes show at once.</summary>
internal sealed class RuleBinder(BindingContext context, CitationBinder citations) : IPackFileBinder
{
    private readonly IdRegister _ids = new(LawNames.Rule, context.Diagnostics);

    // The rules of all packs by id.
    private readonly NamedTable<Rule> _register = new();

    /// <inheritdoc/>
    public void Bind(ImmutableArray<PackFile> files, PackParts pack) => pack.Set(
        files.SelectMany(f => f.Items.Select(root => Bind(root, f.Name, pack.IsFieldOfLaw ? null : pack.Clauses.Register))).OfType<Rule>().OrderBy(r => r.Id, StringComparer.Ordinal));

    /// <summary>Tells the rules which clauses of any pack say that they check them.</summary>
    public void Complete(ImmutableArray<PackParts> packs)
    {
        var adoptions = packs.SelectMany(p => p.Clauses.Adoptions(_register))
            .ToLookup(a => a.Rule, a => a.Clause, (IEqualityComparer<Rule>)ReferenceEqualityComparer.Instance);
        foreach (var pack in packs)
        {
            pack.Set(pack.Of<Rule>().Select(r => adoptions.Contains(r) ? r with { AdoptedBy = [.. adoptions[r].Distinct().OrderBy(c => c.Id, StringComparer.Ordinal)] } : r));
        }
    }

    // The name of the file must be the rule's id. Without a register, in a field of law, the rule has a basis instead of a clause.
    private Rule? Bind(LocatedNode root, string fileName, NamedTable<Clause>? clauses)
    {
        var rule = BindParts(root, fileName, clauses);
        _register.Add(rule?.Id ?? fileName, rule);
        return rule;
    }

    private Rule? BindParts(LocatedNode root, string fileName, NamedTable<Clause>? clauses)
    {
        if (MappingReader.Open(root, RuleShapes.Rule, context.Diagnostics) is not { } reader)
        {
            return null;
        }

        var before = context.Diagnostics.Count;
        var idNode = reader.Required(LawKeywords.Id);
        var id = _ids.Read(idNode);
        if (idNode is ScalarNode written && written.Text != fileName)
        {
            context.Diagnostics.Add(RuleDiagnostics.FileNameDiffers(idNode.Span, written.Text, fileName));
        }

        ImmutableArray<string> formerIds = [.. ScalarReading.Items(reader.Optional(LawKeywords.FormerIds), context.Diagnostics).Select(f => _ids.Read(f)).OfType<string>()];
        var title = ScalarReading.Localized(reader.Required(LawKeywords.Title), context.Diagnostics);
        var clause = clauses is null ? null : ClauseReference.Find(reader.Required(LawKeywords.Clause), clauses, context.Diagnostics);
        var basisNode = clauses is null ? reader.Required(LawKeywords.Basis) : reader.Optional(LawKeywords.Basis);
        var basis = clauses is null && basisNode is null ? null : citations.BindAll(basisNode);
        var inForceNode = reader.Optional(LawKeywords.InForce);
        var inForce = ScalarReading.InForce(inForceNode, context.Diagnostics) ?? EffectivePeriod.Always;
        var notBefore = ScalarReading.Localized(reader.Optional(LawKeywords.NotApplicableBefore), context.Diagnostics);
        var modalityNode = reader.Required(LawKeywords.Modality);
        var modality = ScalarReading.Word(modalityNode, WordsOfLaw.Modalities, LawNames.Modality, context.Diagnostics);
        var severity = ScalarReading.Word(reader.Required(LawKeywords.Severity), WordsOfRules.Severities, LawNames.Severity, context.Diagnostics);
        var subject = new SubjectBinder(context).Bind(reader.Required(LawKeywords.Subject));
        var daysFrom = DaysFrom(reader.Optional(LawKeywords.DaysFrom), subject);
        var appliesWhenNode = reader.Optional(LawKeywords.AppliesWhen);
        var demand = new RequirementBinder(context).Bind(reader, modality, modalityNode);
        var exceptionNodes = ScalarReading.Items(reader.Optional(LawKeywords.Exceptions), context.Diagnostics);
        var isBottomLine = ScalarReading.Word(reader.Optional(LawKeywords.SafetyBottomLine), LawKeywords.Truths, LawNames.Truth, context.Diagnostics) ?? false;
        var noPenalty = ScalarReading.Localized(reader.Optional(LawKeywords.NoPenalty), context.Diagnostics);
        var messageNode = reader.Required(LawKeywords.Message);
        var remedyNode = reader.Required(LawKeywords.Remedy);
        var note = ScalarReading.Localized(reader.Optional(LawKeywords.Note), context.Diagnostics);
        reader.Finish();
        ReportNeverInForce(inForce, basis, clause, clauses is null, inForceNode ?? root);
        if (subject is null)
        {
            return null;
        }

        var scope = BindingScope.ForSubject(subject);
        var conditions = new ConditionBinder(context, scope);
        var appliesWhen = conditions.Bind(appliesWhenNode);
        var requirement = conditions.Bind(demand?.Body);
        ImmutableArray<ExceptionClause> exceptions = [.. exceptionNodes.Select(e => Exception(e, conditions)).OfType<ExceptionClause>()];
        var templates = new TemplateBinder(context, scope);
        var message = templates.BindAll(messageNode);
        var remedy = templates.BindAll(remedyNode);

        // Every mistake was reported as an error, save those that were reported where the named thing is declared.
        if (context.Diagnostics.HasErrorsSince(before) || id is null || title is null || (clause is null && clauses is not null) || basis is null || modality is null
            || severity is null || demand is null || requirement is null || message is null || remedy is null)
        {
            return null;
        }

        return new Rule
        {
            Id = id,
            FormerIds = formerIds,
            Title = title,
            Clause = clause,
            Basis = basis.Value,
            InForce = inForce,
            NotApplicableBefore = notBefore,
            Modality = modality.Value,
            Severity = severity.Value,
            Subject = subject,
            DaysFrom = daysFrom,
            SubjectVariable = scope.Variable,
            AppliesWhen = appliesWhen,
            RequirementKind = demand.Value.Kind,
            Requirement = requirement,
            Exceptions = exceptions,
            IsSafetyBottomLine = isBottomLine,
            Message = message,
            Remedy = remedy,
            NoPenalty = noPenalty,
            Note = note,
            Span = root.Span,
        };
    }

    private Field? DaysFrom(LocatedNode? node, EntityType? subject)
    {
        if (ScalarReading.Text(node, context.Diagnostics) is not { } name || subject is null)
        {
            return null;
        }

        var field = subject.Find(name);
        if (field is null)
        {
            context.Diagnostics.Add(ConditionDiagnostics.UnknownField(node!.Span, subject.Label, name, [.. subject.Fields.SelectMany(f => new[] { f.Id, f.Label.Zh })]));
        }
        else if (field.Type.Kind != FactTypeKind.Date)
        {
            context.Diagnostics.Add(RuleDiagnostics.DaysFromNoDate(node!.Span, field, subject));
            return null;
        }

        return field;
    }

    private ExceptionClause? Exception(LocatedNode node, ConditionBinder conditions)
    {
        if (MappingReader.Open(node, RuleShapes.Exception, context.Diagnostics) is not { } reader)
        {
            return null;
        }

        var label = ScalarReading.Localized(reader.Required(LawKeywords.Label), context.Diagnostics);
        var basis = citations.BindAll(reader.Optional(LawKeywords.Basis));
        var when = conditions.Bind(reader.Required(LawKeywords.When));
        reader.Finish();
        return label is null || basis is null || when is null ? null : new ExceptionClause(label, basis.Value, when, node.Span);
    }

    private void ReportNeverInForce(EffectivePeriod inForce, ImmutableArray<Citation>? basis, Clause? clause, bool isFieldOfLaw, LocatedNode place)
    {
        if (basis is null || (clause is null && !isFieldOfLaw))
        {
            return;
        }

        var periods = basis.Value.Select(c => c.InForce);
        periods = clause is null ? periods : periods.Append(clause.Instrument.InForce);
        if (periods.All(p => p.Intersect(inForce) is null))
        {
            context.Diagnostics.Add(RuleDiagnostics.NeverInForce(place.Span, inForce));
        }
    }
}
