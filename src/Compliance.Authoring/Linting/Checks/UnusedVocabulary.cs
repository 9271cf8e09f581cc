using Compliance.Diagnostics;
using Compliance.Types;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds fields that no rule, mitigation or message reads and that give no reason, and notes the codes that none names, in one note for each list.</summary>
internal static class UnusedVocabulary
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted)
    {
        var needed = UsedNames.In(linted.Rulebook);
        var vocabulary = linted.Rulebook.Vocabulary;
        var fields =
            from record in vocabulary.Entities.Concat(vocabulary.Objects)
            from field in record.Fields
            let isRead = needed.Fields.Contains(field) || IsBuiltIn(record, field) || ReferenceEquals(field, vocabulary.LegalOrders)
            where isRead == field.Unread is not null
            select isRead ? NameDiagnostics.ReadField(field.Span, $"{field}") : NameDiagnostics.UnreadField(field.Span, $"{field}");
        var codes =
            from list in vocabulary.CodeLists
            where vocabulary.LegalOrders is not { Type: FactType.ListType { Element: FactType.CodeType type } } || !ReferenceEquals(type.List, list)
            let unused = list.Codes.Where(c => !needed.Codes.Contains(c)).Select(c => c.Id).ToList()
            where unused.Count > 0
            select NameDiagnostics.UnusedCodes(list.Span, list.Id, unused);
        return fields.Concat(codes);
    }

    // The engine itself uses the time of a thing, and reports its name; which law binds the company it asks where rules of several are evaluated.
    private static bool IsBuiltIn(RecordType record, Field field) =>
        record is EntityType entity && (ReferenceEquals(entity.TimeField, field) || ReferenceEquals(entity.DisplayField, field));
}
