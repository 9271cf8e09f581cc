using Compliance.Diagnostics;
using Compliance.Types;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Notes fields and codes that no rule, mitigation or message names, in one note for each thing and list.</summary>
internal static class UnusedVocabulary
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted)
    {
        var needed = UsedNames.In(linted.Rulebook);
        var vocabulary = linted.Rulebook.Vocabulary;
        var fields =
            from record in vocabulary.Entities.Concat(vocabulary.Objects)
            let unused = record.Fields.Where(f => !needed.Fields.Contains(f) && !IsBuiltIn(record, f)).Select(f => f.Id).ToList()
            where unused.Count > 0
            select NameDiagnostics.UnusedFields(record.Span, record.Id, unused);
        var codes =
            from list in vocabulary.CodeLists
            let unused = list.Codes.Where(c => !needed.Codes.Contains(c)).Select(c => c.Id).ToList()
            where unused.Count > 0
            select NameDiagnostics.UnusedCodes(list.Span, list.Id, unused);
        return fields.Concat(codes);
    }

    // The engine itself uses the time of a thing, and reports its name.
    private static bool IsBuiltIn(RecordType record, Field field) =>
        record is EntityType entity && (ReferenceEquals(entity.TimeField, field) || ReferenceEquals(entity.DisplayField, field));
}
