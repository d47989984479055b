// whenDone(future, context, fn): fn(result) on the context's thread, once; never when the context is gone first.
// Instead of QFuture::then(context, …), which asserts on Qt 6.4 (style.md, trap 7).
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace rejista::desktop {

template <class T, class Fn>
void whenDone(const QFuture<T>& future, QObject* context, Fn fn)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        fn(watcher->result());
    });
    watcher->setFuture(future);
}

}  // namespace rejista::desktop
