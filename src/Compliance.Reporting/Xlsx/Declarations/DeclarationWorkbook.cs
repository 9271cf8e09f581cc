using Compliance.Declarations;
using Compliance.Declarations.Answers;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Reporting.Xlsx.Declarations;

/// <summary>Writes a workbook to declare in: a sheet for each list, a column for each field, with the words to choose from and a note on each column.</summary>
/// <remarks>
/// Compliance.Spreadsheets reads it back. The first row of each list says that its facts are still to be written, since a sheet without rows declares that there are none. Lists of nested objects have
/// no column: they are declared in YAML. The same vocabulary gives the same bytes.
/// </remarks>
/// <param name="vocabulary">What can be declared.</param>
/// <param name="language">The language of sheets, heads and notes; Chinese where it is <see cref="Language.Both"/>.</param>
public sealed class DeclarationWorkbook(Vocabulary vocabulary, Language language)
{
    private const int Width = 18;

    private static readonly LocalizedText Frame = new("申报", "declaration");
    private static readonly LocalizedText AsOf = new("判断日", "as_of");
    private static readonly LocalizedText Id = new("编号", "id");
    private static readonly LocalizedText ToBeWritten = new("待补", "tbd");
    private static readonly LocalizedText NoteOfId = new(
        "每行一件，编号各不相同。“待补”的行：有的，改写这一行；确实没有的，删去这一行；不清楚的，删去整张工作表。",
        "One in a row, each with an id of its own. The row 'tbd': write over it where there is one; delete the row where there really is none; delete the sheet where that is not known.");

    private readonly XlsxChoices _choices = new(language);

    /// <summary>Writes the workbook.</summary>
    /// <param name="company">The id of the declaring company.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="output">Where it goes.</param>
    public void Write(string company, DateOnly asOf, Stream output)
    {
        ArgumentNullException.ThrowIfNull(company);
        ArgumentNullException.ThrowIfNull(output);
        var nothing = new DeclarationReader(vocabulary).Build(b => _ = vocabulary.Entities.Any(e => e.Cardinality == EntityCardinality.Principal) ? b.Principal(company) : b).GetDeclarationOrThrow();
        List<XlsxSheet> sheets = [FrameSheet(asOf)];
        foreach (var entity in vocabulary.Entities)
        {
            sheets.Add(Sheet(entity, company, nothing));
        }

        if (_choices.Any)
        {
            sheets.Add(_choices.Sheet());
        }

        XlsxWorkbook.Write(sheets, Say(Frame), output);
    }

    private XlsxSheet FrameSheet(DateOnly asOf) => new(Say(Frame), [(Say(AsOf), Width)], [[asOf]]);

    private XlsxSheet Sheet(EntityType entity, string company, Declaration nothing)
    {
        // Things of the principal entity beside the declaring company are a list that is rarely needed.
        var isList = entity.Cardinality == EntityCardinality.Many;
        var columns = isList || entity.Cardinality == EntityCardinality.Principal ? [Say(Id), .. Columns(entity).Select(c => Head(c.Path))] : Columns(entity).Select(c => Head(c.Path)).ToList();
        var offset = columns.Count - Columns(entity).Count();
        var inputs = Columns(entity).Select((c, i) => Input(entity, c.Path, i + offset, nothing)).ToList();
        object?[] row = entity.Cardinality == EntityCardinality.Principal ? [company] : isList ? [null, Say(ToBeWritten)] : [Say(ToBeWritten)];
        if (isList)
        {
            inputs.Insert(0, new XlsxInput(0, Say(Id), Say(NoteOfId), null));
        }

        return new(
            isList ? Say(new(entity.CollectionLabel.Zh, entity.CollectionId)) : Say(new(entity.Label.Zh, entity.Id)),
            [.. columns.Select(c => (c, Width))],
            [row]) { Inputs = inputs };
    }

    private XlsxInput Input(EntityType entity, IReadOnlyList<Field> path, int column, Declaration nothing)
    {
        var form = AnswerForm.Of($"{entity.Id}.{string.Join('.', path.Select(f => f.Id))}", nothing);
        return new XlsxInput(
            column,
            Label(path[^1]),
            Say(new($"{form.Hint.Zh}。不清楚的留空。", $"{form.Hint.En}. Leave it empty where that is not known.")),
            form.Choices.IsEmpty ? null : _choices.PlaceOf(form.Choices));
    }

    // The parts of an object stand in columns of their own.
    private static IEnumerable<(IReadOnlyList<Field> Path, FactType Type)> Columns(RecordType record, params IReadOnlyList<Field> above)
    {
        foreach (var field in record.Fields)
        {
            IReadOnlyList<Field> path = [.. above, field];
            if (field.Type is FactType.ObjectType nested)
            {
                foreach (var part in Columns(nested.Definition, path))
                {
                    yield return part;
                }
            }
            else if (field.Type is not (FactType.MapType or FactType.ListType { Element: FactType.ObjectType }))
            {
                yield return (path, field.Type);
            }
        }
    }

    private string Head(IReadOnlyList<Field> path) => string.Join('.', path.Select(f => language == Language.En ? f.Id : f.Label.Zh));

    private string Label(Field field) => Say(field.Label);

    private string Say(LocalizedText text) => text.In(language == Language.En ? Language.En : Language.Zh);
}
