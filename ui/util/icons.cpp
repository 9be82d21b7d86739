// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QByteArray readDrawing(const QString& name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "paletteIcon", "no such icon");
    return opened ? file.readAll() : QByteArray();
}

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return palette.color(QPalette::ButtonText);
}

class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(const QString& name)
        : m_name(name)
        , m_drawing(readDrawing(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray colored = m_drawing;
        colored.replace("currentColor", colorOf(mode).name().toLatin1());
        QSvgRenderer(colored).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"metallm-icon/%1/%2/%3x%4"_s.arg(m_name, colorOf(mode).name(),
            QString::number(size.width()), QString::number(size.height()));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new PaletteIconEngine(*this); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QString m_name;
    QByteArray m_drawing;
};

} // namespace

QIcon paletteIcon(const QString& name)
{
    return name.isEmpty() ? QIcon() : QIcon(new PaletteIconEngine(name));
}

} // namespace metallm::ui
