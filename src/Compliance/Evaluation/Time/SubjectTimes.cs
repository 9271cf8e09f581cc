using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Time;

/// <summary>The times of one subject, cut to the parts judged: many rules cut it alike, and most do not cut it at all.</summary>
/// <param name="areUsedAgain">Whether the times of one subject become those of the next; not where a subject may come back.</param>
internal sealed class SubjectTimes(bool areUsedAgain = false)
{
    private readonly List<SubjectTime> _cuts = [];
    private int _count;
    private Entity? _subject;

    /// <summary>Gets the time between two ends.</summary>
    public SubjectTime Cut(Entity subject, Field field, PeriodEnd from, PeriodEnd to)
    {
        Turn(subject);
        for (var i = 0; i < _count; i++)
        {
            var cut = _cuts[i];
            if (cut.From == from && cut.To == to)
            {
                return cut;
            }
        }

        if (_count == _cuts.Count)
        {
            _cuts.Add(new SubjectTime());
        }

        var added = _cuts[_count++];
        added.Cut(field, subject, from, to);
        return added;
    }

    /// <summary>Forgets the subject.</summary>
    public void Clear()
    {
        _subject = null;
        _count = 0;
        foreach (var cut in _cuts)
        {
            cut.Clear();
        }
    }

    private void Turn(Entity subject)
    {
        if (!ReferenceEquals(_subject, subject))
        {
            _subject = subject;
            _count = 0;
            if (!areUsedAgain)
            {
                _cuts.Clear();
            }
        }
    }
}
